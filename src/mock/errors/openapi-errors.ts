/** Every reason why the routes cannot be described. None of them is a client's doing. */
export const openApiErrors = {
  twoSchemas: (name: string) =>
    new Error(
      `The OpenAPI document would have two different schemas called ${name}. Give one of them another name.`,
    ),
  undescribed: (method: string, path: string) =>
    new Error(
      `The OpenAPI document cannot say what ${method} ${path} does: its route does not describe it. Add it to what the route's describe() gives.`,
    ),
};
