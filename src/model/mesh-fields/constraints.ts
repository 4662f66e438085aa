import { z } from "zod";
import { list, object, textMap } from "../fields";

const tagSets = (description: string) =>
  list(description, z.object({ tags: textMap("Tags and their values; `*` for any.") }));

/** Which data plane proxies may join the mesh. */
export const constraints = object("Conditions for joining the mesh.", {
  dataplaneProxy: object("Conditions for data plane proxies.", {
    requirements: tagSets("Tag sets, one of which a proxy must carry."),
    restrictions: tagSets("Tag sets, none of which a proxy may carry."),
  }),
});
