/** Everything that can be wrong with a cassette. */
export const cassetteErrors = {
  exists: (file: string) =>
    new Error(
      `There is a file ${file} already: a recording never replaces one. Remove it, or give another name.`,
    ),

  cannotWrite: (file: string, code: string) =>
    new Error(
      `The cassette ${file} cannot be written (${code}): give a file in a folder that exists and is yours.`,
    ),

  cannotRead: (file: string, code: string) =>
    new Error(`The cassette ${file} cannot be read (${code}): give a file that --record wrote.`),

  noCassette: (file: string) =>
    new Error(`${file} is no cassette: its first line does not say so. Give a file that --record wrote.`),

  version: (file: string, given: number, known: number) =>
    new Error(
      `The cassette ${file} has format version ${given}; this version of the mock reads ${known}. Record it again.`,
    ),

  damaged: (file: string, line: number) =>
    new Error(
      `Line ${line} of the cassette ${file} is damaged: it is no recorded exchange. Remove the line, or record again.`,
    ),

  torn: (file: string, line: number, left: number) =>
    `Line ${line} of the cassette ${file} broke off, as a killed recorder leaves it: it is skipped. Complete exchanges: ${left}.`,

  notWritten: (file: string, code: string) =>
    `The cassette ${file} could not be written (${code}): it ends here. Requests are still passed on.`,
};
