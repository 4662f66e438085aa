export { drive, Driver, type DriveOptions } from "./drive";
export { proposeNewState } from "./propose-new-state";
export { ResourceDriver, type DrivenPlan, type Stored } from "./resource-driver";
