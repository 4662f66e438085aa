import { startAllocator } from "../vip/allocator";
import type { Vip } from "./assign-vips";
import { addressedKinds, cidrOf } from "./vip-ranges";
import type { ZoneSettings, ZoneState } from "./zone-view";

/**
 * A zone's control plane after a restart: it holds what it stored, and gives out addresses from the beginning of each
 * range again, past those that are stored. New ranges in the settings count from now on, for what has no address yet.
 *
 * @throws RangeError for a range of addresses in the settings that is none
 */
export function restartZone(state: ZoneState, settings: ZoneSettings = state.settings): ZoneState {
  const allocators = addressedKinds.map((kind) => {
    const stored = state.view.objects.flatMap((object) => {
      const { vips = [] } = (object.fields.status ?? {}) as { readonly vips?: readonly Vip[] };
      return object.kind === kind ? vips.map(({ ip }) => ip) : [];
    });
    return [kind, startAllocator(cidrOf(kind, settings), stored)] as const;
  });
  return { ...state, settings, allocators: Object.fromEntries(allocators) as ZoneState["allocators"] };
}
