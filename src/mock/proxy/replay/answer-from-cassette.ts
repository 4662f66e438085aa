import { basename } from "node:path";
import type { Answer } from "../../answer";
import type { Randomness } from "../../randomness";
import { readCassette } from "../cassette/read-cassette";
import { Playback, type PlayedRequest } from "./playback";
import { replayErrors } from "./replay-errors";
import type { ReplayOptions } from "./replay-options";
import { restoreSecrets } from "./restore-secrets";

/** Answers requests as a cassette has them, and those that it has not with an error. Rejects for a bad cassette. */
export async function answerFromCassette(
  { file, warn = () => undefined }: ReplayOptions,
  randomness: Randomness,
): Promise<(request: PlayedRequest) => Answer> {
  const { exchanges, warnings } = await readCassette(file);
  warnings.forEach(warn);
  const playback = new Playback(exchanges);
  const name = basename(file);
  return (request) => {
    const played = playback.play(request);
    if (played === undefined) return replayErrors.notRecorded(name, request, randomness);
    const { status, headers, body, bodyOmitted } = played.exchange.response;
    if (bodyOmitted !== undefined) return replayErrors.omitted(name, request, bodyOmitted, randomness);
    return {
      status,
      headers: Object.fromEntries(
        Object.entries(headers).map(([header, value]) => [header, [value].flat().join(", ")]),
      ),
      ...(body === undefined
        ? {}
        : { content: { type: "text", text: restoreSecrets(body, played.secrets) } as const }),
    };
  };
}
