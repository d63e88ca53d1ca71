using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace ConsistencyCheck.Tests.Support.Browser;

/// <summary>A page in a browser, driven by the DevTools protocol: it is clicked with a mouse and asked with script.</summary>
/// <seealso href="https://chromedevtools.github.io/devtools-protocol/"/>
internal sealed class BrowserPage : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _waiting = new();
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? _session;
    private int _last;

    /// <summary>Gets what the browser complained about: errors of script, and what the page's policy refused.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public static async Task<BrowserPage> OpenAsync(Chromium browser, Uri address, CancellationToken cancel)
    {
        var page = new BrowserPage();
        await page._socket.ConnectAsync(browser.Endpoint, cancel);
        _ = page.ListenAsync(cancel);
        var target = await page.SendAsync("Target.createTarget", """{"url":"about:blank"}""", cancel);
        var session = await page.SendAsync("Target.attachToTarget", $$"""{"targetId":"{{target.GetProperty("targetId").GetString()}}","flatten":true}""", cancel);
        page._session = session.GetProperty("sessionId").GetString();
        foreach (var domain in (string[])["Page", "Runtime", "Log"]) await page.SendAsync($"{domain}.enable", "{}", cancel);
        await page.SendAsync("Page.navigate", $$"""{"url":{{Quote(address.AbsoluteUri)}}}""", cancel);
        await page._loaded.Task.WaitAsync(cancel);
        return page;
    }

    /// <summary>The value of an expression, as text.</summary>
    public async Task<string> AskAsync(string expression, CancellationToken cancel)
    {
        var answer = await SendAsync("Runtime.evaluate", $$"""{"expression":{{Quote(expression)}},"returnByValue":true,"awaitPromise":true}""", cancel);
        Assert.False(answer.TryGetProperty("exceptionDetails", out var details), details.ToString());
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value.ToString() : "";
    }

    /// <summary>Moves the mouse to the middle of an element and clicks.</summary>
    public async Task ClickAsync(string selector, CancellationToken cancel)
    {
        var place = await AskAsync(
            $"(() => {{ const e = document.querySelector({Quote(selector)}); e.scrollIntoView({{block: 'center'}}); const r = e.getBoundingClientRect(); return (r.x + r.width / 2) + ' ' + (r.y + r.height / 2); }})()",
            cancel);
        var parts = place.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        foreach (var type in (string[])["mousePressed", "mouseReleased"])
            await SendAsync("Input.dispatchMouseEvent", string.Create(CultureInfo.InvariantCulture, $$"""{"type":"{{type}}","x":{{parts[0]}},"y":{{parts[1]}},"button":"left","clickCount":1}"""), cancel);
    }

    public async ValueTask DisposeAsync()
    {
        if (_socket.State == WebSocketState.Open) await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        _socket.Dispose();
    }

    private async Task<JsonElement> SendAsync(string method, string parameters, CancellationToken cancel)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = _waiting[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        var session = _session is null ? "" : $$""","sessionId":"{{_session}}" """;
        var message = $$"""{"id":{{id}},"method":"{{method}}","params":{{parameters}}{{session}}}""";
        await _socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, cancel);
        return await answer.Task.WaitAsync(cancel);
    }

    private async Task ListenAsync(CancellationToken cancel)
    {
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        while (_socket.State == WebSocketState.Open)
        {
            var part = await _socket.ReceiveAsync(buffer, cancel);
            if (part.MessageType == WebSocketMessageType.Close) return;
            message.Write(buffer, 0, part.Count);
            if (!part.EndOfMessage) continue;
            using var json = JsonDocument.Parse(message.ToArray());
            message.SetLength(0);
            Take(json.RootElement.Clone());
        }
    }

    private void Take(JsonElement message)
    {
        if (message.TryGetProperty("id", out var id) && _waiting.TryRemove(id.GetInt32(), out var answer))
        {
            if (message.TryGetProperty("result", out var result)) answer.SetResult(result);
            else answer.SetException(new InvalidOperationException(message.ToString()));
        }
        else if (message.TryGetProperty("method", out var method))
        {
            if (method.GetString() == "Page.loadEventFired") _loaded.TrySetResult();
            if (method.GetString() is "Runtime.exceptionThrown" or "Log.entryAdded") _complaints.Enqueue(message.ToString());
        }
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
