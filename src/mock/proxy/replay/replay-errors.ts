import type { Answer } from "../../answer";
import { konnectError } from "../../errors/konnect-errors";
import type { Randomness } from "../../randomness";
import type { PlayedRequest } from "./playback";

/** A status that clients neither take for an absent object nor try again. */
const notImplemented = { status: 501, title: "Not Recorded" };

/** What a replay answers when it has no answer. */
export const replayErrors = {
  notRecorded: (cassette: string, { method, path }: PlayedRequest, randomness: Randomness): Answer =>
    konnectError(
      {
        ...notImplemented,
        detail: `The cassette ${cassette} has no ${method} ${path} with this body at this point. Repeat what was recorded, in its order, or record again.`,
      },
      randomness,
    ),

  omitted: (cassette: string, { method, path }: PlayedRequest, why: string, randomness: Randomness): Answer =>
    konnectError(
      {
        ...notImplemented,
        detail: `The cassette ${cassette} has ${method} ${path}, but not the body of its answer: ${why}.`,
      },
      randomness,
    ),
};
