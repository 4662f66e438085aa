import type { Change } from "../plan";
import type { ResourceReport } from "./report";

export function reportResource(change: Change): ResourceReport {
  const { address, type, action, attributes, object, createsBeforeDestroy, importId, movedFrom } = change;
  return {
    address,
    type,
    action,
    ...(createsBeforeDestroy === true && { createsBeforeDestroy }),
    ...(importId !== undefined && { importId }),
    ...(movedFrom !== undefined && { movedFrom }),
    // The object of a forgotten resource stays as it is.
    attributes: action === "forget" ? [] : (object?.attributes ?? attributes),
  };
}
