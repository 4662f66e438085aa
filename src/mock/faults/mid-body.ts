import { type Answer, renderMeshJson } from "../answer";
import type { MidBodyFault } from "./fault";
import type { Sending } from "./sending";
import { withWrongType } from "./wrong-type";

/** The service does what it was asked to; its answer arrives spoilt. */
export async function failMidBody(
  fault: MidBodyFault,
  act: () => Promise<Answer>,
  sending: Sending,
): Promise<void> {
  const answer = await act();
  const { type = "json", text = "" } = answer.content ?? {};
  const half = text.slice(0, Math.ceil(text.length / 2));
  switch (fault.effect) {
    case "malformed":
      return sending.send({ ...answer, content: { type, text: half || "{" } });
    case "wrong-content-type":
      return sending.send({ ...answer, content: { type: "html", text: page } });
    case "wrong-type":
      return sending.send({ ...answer, content: { type, text: spoil(text, fault.member) } });
    case "truncated":
      return sending.breakOff(answer, half);
  }
}

/** What is no JSON stays as it is. */
function spoil(text: string, member: string | undefined): string {
  try {
    return renderMeshJson(withWrongType(JSON.parse(text), member));
  } catch {
    return text;
  }
}

const page = "<!doctype html><title>Welcome</title><p>This is no JSON.</p>\n";
