import { problemAdvice } from "../../src/model";
import { findingKinds } from "../../src/plan/report/finding";
import { type ErrorText, errorTexts } from "./error-texts";
import { code, page, table } from "./markdown";

/** Where each part says its errors. */
const parts: readonly (readonly [title: string, about: string, files: readonly string[]])[] = [
  [
    "Constructs",
    "Thrown at construction, or told at synthesis with the path of the construct.",
    ["constructs/errors.ts"],
  ],
  [
    "Provider",
    "Diagnostics of a plan or an apply, at the attribute that they are about.",
    ["src/provider/problems.ts", "src/plugin/rpc/problems.ts", "src/plugin/validation/problems.ts"],
  ],
  ["Plans", "Why a text cannot be read as a plan.", ["src/plan/errors.ts"]],
  [
    "Command",
    "On standard error, with exit code 1, or 2 for a call that there is not.",
    ["src/cli/errors.ts"],
  ],
  [
    "Mock",
    "What keeps a mock from starting or from doing what its own paths are asked for. Answers of the API are in its OpenAPI document.",
    [
      "src/mock/errors/start-errors.ts",
      "src/mock/errors/store-errors.ts",
      "src/mock/errors/administration-errors.ts",
      "src/mock/proxy/proxy-errors.ts",
      "src/mock/proxy/cassette/cassette-errors.ts",
      "src/mock/proxy/replay/replay-errors.ts",
    ],
  ],
  ["Test harness", "Thrown by `cdktf-konnect-mesh/testing`.", ["src/testing/errors.ts"]],
];

/** Every error, with what to do about it. What stands in ‹›, differs from case to case. */
export function errorReference(): string {
  return page("Errors: reference", "What each part can say. What stands in ‹ › differs from case to case.", [
    "## Problems of a resource",
    "The contract's rules: a construct, the provider and `konnect-mesh validate` name them by the same code, and say the same of what to do.",
    table(
      ["code", "what to do"],
      Object.entries(problemAdvice).map(([name, advice]) => [code(name), advice]),
    ),
    "## Findings of a plan",
    "What `konnect-mesh diff` finds, and `--fail-on` takes.",
    table(
      ["code", "severity", "when", "what to do"],
      Object.entries(findingKinds).map(([name, { severity, when, remedy }]) => [
        code(name),
        severity,
        when,
        remedy,
      ]),
    ),
    ...parts.flatMap(([title, about, files]) => [
      `## ${title}`,
      about,
      table(["error", "text"], files.flatMap(errorTexts).map(row)),
    ]),
  ]);
}

function row({ name, texts }: ErrorText): string[] {
  return [code(name), texts.join(" — ")];
}
