import { checkDepth } from "./check-depth";
import { checkFlatFields } from "./check-flat-fields";
import { checkImmutableLabels } from "./check-immutable-labels";
import { checkIntegers } from "./check-integers";
import { checkRequest } from "./check-request";
import { checkSchema } from "./check-schema";
import { checkSpec } from "./check-spec";
import { checkStored } from "./check-stored";
import { computeLabels } from "./compute-labels";
import { decodeFlatObject } from "./decode-flat-object";
import { decodeObject } from "./decode-object";
import { findExisting } from "./find-existing";
import { type Pipeline, pipeline } from "./pipeline";
import { requireMesh } from "./require-mesh";
import type { ServedKind } from "../kinds/served-kind";
import type { Addressed, Decoded, Labelled } from "./write-request";

/** How a body is read: the one thing in which new and old kinds differ. */
const decoding: Readonly<Record<ServedKind["style"], Pipeline<Addressed, Decoded>>> = {
  schema: pipeline(requireMesh<Addressed>)
    .andThen(decodeObject)
    .andThen(checkSchema)
    .andThen(checkIntegers)
    .andThen(checkDepth),
  flat: pipeline(requireMesh<Addressed>)
    .andThen(decodeFlatObject)
    .andThen(checkFlatFields)
    .andThen(checkDepth),
};

/** What a PUT has to pass, in the server's order. */
export const admission: Readonly<Record<ServedKind["style"], Pipeline<Addressed, Labelled>>> = {
  schema: admissionAfter(decoding.schema),
  flat: admissionAfter(decoding.flat),
};

function admissionAfter(decode: Pipeline<Addressed, Decoded>): Pipeline<Addressed, Labelled> {
  return decode
    .andThen(checkSpec)
    .andThen(findExisting)
    .andThen(checkRequest)
    .andThen(computeLabels)
    .andThen(checkImmutableLabels)
    .andThen(checkStored);
}
