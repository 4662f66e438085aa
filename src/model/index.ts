/** The contract: every resource kind declared once, and what can be asked of it. */
export { checkResource, type CheckOptions, checkRules } from "./check";
export { chooseAlternative } from "./choose-alternative";
export { checkShape } from "./check-shape";
export { parseTemplate } from "./go-template/parse-template";
export { type Rendered, renderTemplate, type TemplateData } from "./go-template/render-template";
export type { Facets } from "./facets";
export type { ResourceKind } from "./kind";
export { kinds } from "./kinds";
export { type KriParts, parseKriParts, renderKriParts } from "./kri";
export { checkLabelKey, checkLabelValue, wellKnownLabels } from "./labels";
export { hostnameGenerator } from "./hostname-generator";
export { hostnameTemplateParts, labelPart, textPart } from "./hostname-template-parts";
export { mesh } from "./mesh";
export { type BackendKind, backendKinds, settingsPath, settingsShape } from "./mesh-fields/backend-kinds";
export { meshControlPlane } from "./mesh-control-plane";
export { meshLoadBalancingStrategy } from "./mesh-load-balancing-strategy";
export { meshService } from "./mesh-service";
export { meshMultiZoneService } from "./mesh-multi-zone-service";
export {
  checkMeshReference,
  checkResourceName,
  checkRfc1035Label,
  checkRfc1123Label,
  checkRfc1123Subdomain,
} from "./names";
export type { Problem, ProblemPath } from "./problem";
export { problemAdvice, type ProblemCode } from "./problem-codes";
export { defaultProfile, type Profile, profileRules, type ProfileRules, profiles } from "./profile";
export { renderGiven, renderProblem, renderProblemPath } from "./render-problem";
export type { Rule } from "./rule";
export { konnectLabelLimits } from "./rules-of-control-planes";
export { originIsGlobal } from "./rules-of-labels";
export type { AlternativesShape, Field, LeafShape, ListShape, MapShape, ObjectShape, Shape } from "./shape";
export { camelCase, snakeCase, terraformName } from "./terraform-names";
