/** Below the mock's reserved path. */
export const controlPlanePathHere = "/control-planes/:controlPlaneId";
export const worldPath = `${controlPlanePathHere}/world`;
export const overviewPath = `${controlPlanePathHere}/overview`;
export const zonesPath = `${controlPlanePathHere}/zones`;
export const zonePath = `${zonesPath}/:zone`;
export const zoneServicePath = `${zonePath}/services/:service`;
export const trafficPath = `${zonePath}/traffic`;
