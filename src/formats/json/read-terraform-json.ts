import { bounded } from "../bounded";
import type { FormatReader, ReadFormat } from "../read";
import { readConfiguration } from "../read-configuration";
import { JsonSyntaxError, parseJson } from "./parse-json";

/** Reads a `*.tf.json` file, a `cdk.tf.json` of cdktf among them. */
export const readTerraformJson: FormatReader = bounded((text, file) => Promise.resolve(read(text, file)));

function read(text: string, file: string): ReadFormat {
  try {
    const { value, places, duplicates } = parseJson(text);
    const problems = duplicates.map(({ key, ...place }) => ({
      code: "duplicate_key" as const,
      file,
      ...place,
      message: `The key ${JSON.stringify(key)} stands twice in one object.`,
      remedy: "Keep one of them; the last is read.",
    }));
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      const message = "The document is no object.";
      return failed({
        code: "wrong_type",
        file,
        line: 1,
        column: 1,
        message,
        remedy: 'Write { "resource": … }.',
      });
    }
    const configuration = readConfiguration({ file, root: value as Record<string, unknown>, places });
    return { ...configuration, problems: [...problems, ...configuration.problems] };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { message, place, isTooDeep } = error;
    const what = isTooDeep
      ? ({ code: "too_large", remedy: "Nest less deep." } as const)
      : ({ code: "syntax", remedy: "Write JSON." } as const);
    return failed({ ...what, file, ...place, message: `${message}.` });
  }
}

function failed(problem: ReadFormat["problems"][number]): ReadFormat {
  return { resources: [], problems: [problem], losses: [] };
}
