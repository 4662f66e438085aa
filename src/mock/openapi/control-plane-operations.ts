import { konnectErrors } from "../errors/konnect-errors";
import { pageOfControlPlanes } from "../control-planes/list";
import {
  changedControlPlane,
  controlPlane,
  controlPlaneList,
  newControlPlane,
} from "./control-plane-schemas";
import type { Describe, QueryParameter } from "./operation";

const tag = "Control planes";

const page: QueryParameter = {
  name: "page",
  description: "Which page, and how many control planes it holds.",
  style: "deepObject",
  schema: {
    type: "object",
    properties: {
      number: { type: "integer", minimum: 1, default: 1 },
      size: {
        type: "integer",
        minimum: 1,
        maximum: pageOfControlPlanes.largestSize,
        default: pageOfControlPlanes.defaultSize,
      },
    },
  },
};

/** The collection of control planes. */
export const describeControlPlanes: Describe = () => ({
  GET: {
    id: "listControlPlanes",
    summary: "List control planes, oldest first",
    tag,
    query: [page],
    answers: {
      200: { description: "A page of control planes; past the end an empty one.", schema: controlPlaneList },
    },
    errors: [konnectErrors.notValid],
  },
  POST: {
    id: "createControlPlane",
    summary: "Create a control plane",
    tag,
    body: newControlPlane,
    answers: { 201: { description: "The control plane.", schema: controlPlane } },
    errors: [konnectErrors.notValid],
  },
});

/** One control plane. */
export const describeControlPlane: Describe = () => ({
  GET: {
    id: "getControlPlane",
    summary: "Get a control plane",
    tag,
    answers: { 200: { description: "The control plane.", schema: controlPlane } },
    errors: [konnectErrors.controlPlaneNotFound],
  },
  PUT: {
    id: "updateControlPlane",
    summary: "Replace what can be set of a control plane",
    tag,
    body: changedControlPlane,
    answers: { 200: { description: "The control plane.", schema: controlPlane } },
    errors: [konnectErrors.notValid, konnectErrors.controlPlaneNotFound],
  },
  DELETE: {
    id: "deleteControlPlane",
    summary: "Delete a control plane and everything in it",
    tag,
    answers: { 204: { description: "It is gone." } },
    errors: [konnectErrors.controlPlaneNotFound],
  },
});
