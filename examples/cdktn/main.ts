import { App } from "cdktn";
import { RedisStack } from "./redis-stack";

const app = new App();
new RedisStack(app, "redis");
app.synth();
