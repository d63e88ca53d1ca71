namespace ConsistencyCheck.Readers;

/// <summary>Reads the files of one format.</summary>
internal interface IFormatReader
{
    /// <summary>Reads a file. Whatever the bytes are, nothing is thrown and nothing is fetched.</summary>
    /// <param name="id">What reports call the file.</param>
    /// <param name="bytes">The whole file, not longer than <see cref="ReadLimits.FileBytes"/>.</param>
    ReadResult Read(string id, ReadOnlyMemory<byte> bytes);
}
