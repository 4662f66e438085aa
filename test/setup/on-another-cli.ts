/** The CLI of the project of jest.config.js that a test runs in. */
declare const cliOfProject: string;

process.env.KONNECT_MESH_TF = cliOfProject;
