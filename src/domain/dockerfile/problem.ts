/** The engine would refuse this Dockerfile, or fail the build at this line. */
export class DockerfileProblem extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'DockerfileProblem';
    this.line = line;
  }
}
