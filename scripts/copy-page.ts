/** Puts the mock's page beside the code that serves it: browsers take its files as they are. */
import { cpSync, rmSync } from "node:fs";
import { resolve } from "node:path";

const folder = "src/mock/page/browser";
const root = resolve(__dirname, "..");
const target = resolve(root, "dist", folder);

rmSync(target, { recursive: true, force: true });
cpSync(resolve(root, folder), target, { recursive: true });
