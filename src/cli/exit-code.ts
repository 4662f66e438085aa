/** Ends a command that has said all it has to say, with an exit code of its own. */
export class ExitCode extends Error {
  override readonly name = "ExitCode";

  constructor(readonly exitCode: number) {
    super(`exit code ${exitCode}`);
  }
}
