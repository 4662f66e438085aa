#!/usr/bin/env node
import { runCli } from "./run-cli";
import { systemTerminal } from "./terminal";

void runCli(process.argv.slice(2), systemTerminal()).then((exitCode) => {
  process.exitCode = exitCode;
});
