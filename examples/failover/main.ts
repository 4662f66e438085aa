import { App } from "cdktf";
import { FailoverStack } from "./failover-stack";

const app = new App();
new FailoverStack(app, "failover", { controlPlaneId: process.env.KONNECT_CONTROL_PLANE_ID ?? "" });
app.synth();
