import { z } from "zod";
import { field } from "../facets";
import { oneOf, text } from "../fields";

const source = <Fields extends z.core.$ZodLooseShape>(description: string, fields: Fields) =>
  field(z.object(fields), { description, mode: "optional" });

/** Where a certificate or key comes from. */
export function dataSource(description: string) {
  return oneOf(description, {
    data_source_file: source("A file on the control plane's machine.", {
      file: text("Path of the file."),
    }),
    data_source_inline: source("The data itself, in base64.", {
      inline: text("The data, in base64.", { sensitive: true }),
    }),
    data_source_inline_string: source("The data itself, as text.", {
      inlineString: text("The data, as text.", { sensitive: true }),
    }),
    data_source_secret: source("A secret of the mesh.", {
      secret: text("Name of the secret."),
    }),
  });
}
