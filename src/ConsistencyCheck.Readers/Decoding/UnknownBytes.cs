using System.Text;

namespace ConsistencyCheck.Readers.Decoding;

/// <summary>Gives U+FFFD for bytes that say nothing. The framework's own replacement is a question mark in the encodings of East Asia, which a text may hold.</summary>
internal sealed class UnknownBytes : DecoderFallback
{
    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private bool _isPending;

        public override int Remaining => _isPending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _isPending = true;
            return true;
        }

        public override char GetNextChar()
        {
            var next = _isPending ? '\uFFFD' : '\0';
            _isPending = false;
            return next;
        }

        public override bool MovePrevious() => false;

        public override void Reset() => _isPending = false;
    }
}
