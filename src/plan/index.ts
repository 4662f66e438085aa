/** Reads a plan and explains it. */
export { isConsequence } from "./consequence";
export { PlanFormatError } from "./errors";
export {
  type Action,
  type AttributeChange,
  type Change,
  type OutputChange,
  type Plan,
  type PlanValue,
  sensitiveMask,
} from "./plan";
export { readPlan } from "./read-plan";
export { renderPlan, type RenderPlanOptions } from "./render-plan";
