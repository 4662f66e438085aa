import type { LeftOut } from "../../../mesh";
import type { Shares, TrafficReport } from "../../report/report";

/** What becomes of traffic from a zone when others are down. */
export type FindDown = (client: string) => TrafficReport["down"];

/**
 * Traffic of clients that fare alike. Zones that are down are looked at when somebody reads of them: in a large mesh, they
 * are most of the work.
 */
export class ClientTraffic implements TrafficReport {
  readonly from: readonly string[];
  readonly port: string;
  readonly before: Shares | null;
  readonly after: Shares | null;
  readonly leftOut: readonly LeftOut[];
  declare readonly down: TrafficReport["down"];
  readonly #findDown: FindDown;
  #down: TrafficReport["down"] | undefined;

  constructor({ from, port, before, after, leftOut }: Omit<TrafficReport, "down">, findDown: FindDown) {
    this.from = from;
    this.port = port;
    this.before = before;
    this.after = after;
    this.leftOut = leftOut;
    this.#findDown = findDown;
    Object.defineProperty(this, "down", ClientTraffic.#downWhenRead);
  }

  /** A member like the others, for whoever prints or copies them. One for all: a getter each would cost more than the rest. */
  static readonly #downWhenRead: PropertyDescriptor & ThisType<ClientTraffic> = {
    enumerable: true,
    get() {
      return (this.#down ??= this.#findDown(this.from[0] ?? ""));
    },
  };

  /** The same, told of others as well, who fare alike. */
  joinedBy(clients: readonly string[], placeOf: (zone: string) => number): ClientTraffic {
    const { port, before, after, leftOut } = this;
    const from = [...this.from, ...clients].sort((left, right) => placeOf(left) - placeOf(right));
    return new ClientTraffic({ from, port, before, after, leftOut }, () => this.down);
  }
}
