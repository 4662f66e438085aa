import type { Check, Finding, Surroundings } from "./check";

export interface Diagnosis {
  /** Whether nothing stands in the way. */
  readonly isHealthy: boolean;
  readonly checks: readonly {
    readonly name: string;
    readonly title: string;
    readonly findings: readonly Finding[];
  }[];
}

export async function diagnose(checks: readonly Check[], at: Surroundings): Promise<Diagnosis> {
  const found = await Promise.all(
    checks.map(async (check) => ({
      name: check.name,
      title: check.title,
      findings: await check.look(at),
    })),
  );
  return {
    isHealthy: found.every(({ findings }) => findings.every(({ level }) => level !== "problem")),
    checks: found,
  };
}
