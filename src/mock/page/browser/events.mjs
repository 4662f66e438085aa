/**
 * Reads server-sent events. `EventSource` would do the same, but sends no token.
 *
 * @param {ReadableStream<Uint8Array>} stream
 * @param {(data: unknown) => void} tell is given the data of each event, which is JSON
 * @returns {Promise<void>} resolves when the stream ends
 */
export async function readEvents(stream, tell) {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let unread = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (unread + decoder.decode(value, { stream: true })).split("\n\n");
    unread = events.pop() ?? "";
    for (const event of events) {
      const data = event.split("\n").flatMap((line) => (line.startsWith("data: ") ? [line.slice(6)] : []));
      if (data.length > 0) tell(JSON.parse(data.join("\n")));
    }
  }
}
