import { reservedPath } from "../routes/route";

export const controlPlanePathHere = `${reservedPath}/control-planes/:controlPlaneId`;
export const worldPath = `${controlPlanePathHere}/world`;
export const overviewPath = `${controlPlanePathHere}/overview`;
export const zonesPath = `${controlPlanePathHere}/zones`;
export const zonePath = `${zonesPath}/:zone`;
export const trafficPath = `${zonePath}/traffic`;
