/** A mock of the Konnect Mesh API, as a library. */
export { defaultErrorContentType, type ErrorContentType, errorContentTypes } from "./http/send-answer";
export type {
  AfterWriteFault,
  BeforeWriteFault,
  Duration,
  Fault,
  FaultRule,
  MidBodyFault,
  RateLimit,
  ReadFault,
} from "./faults/fault";
export {
  parseWorld,
  type ParsedWorld,
  readWorld,
  renderWorldProblem,
  type World,
  type WorldOfObjects,
  worldOfObjects,
} from "../mesh";
export { kindsOfZones } from "./kinds/served-kinds";
export type { Difference } from "./proxy/comparison/report";
export { renderReport } from "./proxy/comparison/render-report";
export type { ProxyOptions, ProxyReport, ProxyTimeouts } from "./proxy/proxy-options";
export type { ReplayOptions } from "./proxy/replay/replay-options";
export { parseFaultRules, type ParsedRules, type RuleProblem } from "./faults/parse-fault-rules";
export type { RuleReport } from "./faults/fault-schedule";
export type { Seed, SeedOutcome } from "./admin/seed-objects";
export type { Snapshot } from "./admin/snapshot";
export type { ClockReading, TimeControl } from "./clock/mock-clock";
export type { Scheduler } from "./clock/scheduler";
export type { ChangedObject, LogEntry, RequestDetails, RequestRecord } from "./request-log";
export { type Mock, type MockOptions, startMock } from "./start-mock";
export type { StoredObject } from "./store/stored-object";
export type { Overview, PortTraffic, ServiceInZone, ServiceOverview } from "./zones/overview";
export { virtualAddressRanges, type VirtualAddressRanges } from "./zones/virtual-addresses";
