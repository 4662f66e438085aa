import type { Profile } from "../../model";
import { type NamedPort, sectionOf } from "../sni";

/** Whether a port of a MeshService is the one that a multi-zone service's port leads to. Protocols are never compared. */
const leadsTo: Readonly<Record<Profile, (asked: NamedPort, offered: NamedPort) => boolean>> = {
  "2.13": (asked, offered) => asked.port === offered.port,
  // By name where there is one: equal numbers with different names do not connect.
  v3: (asked, offered) => {
    const section = sectionOf(asked);
    return offered.name === section || String(offered.port) === section;
  },
};

/** The first port of a MeshService that a multi-zone service's port leads to; `undefined` where none does. */
export function resolvePort<Port extends NamedPort>(
  asked: NamedPort,
  offered: readonly Port[],
  profile: Profile,
): Port | undefined {
  return offered.find((port) => leadsTo[profile](asked, port));
}
