import { hostnameTemplateParts, labelPart, textPart } from "../src/model";

/**
 * The Go template of hostnames, put together from typed parts. What comes of it is checked when it is given to a
 * {@link HostnameGenerator}. Each method gives a new template.
 * Source: Kuma's hostname generators.
 *
 * @example HostnameTemplate.displayName().dashText("cache").dot(HostnameTemplate.mesh()).dotText("mesh.local")
 */
export class HostnameTemplate {
  /** The name that people know the service by. */
  static displayName(): HostnameTemplate {
    return new HostnameTemplate(hostnameTemplateParts.displayName);
  }

  /** The name that the zone stores the service under: for a multi-zone service with a hash behind it. */
  static storedName(): HostnameTemplate {
    return new HostnameTemplate(hostnameTemplateParts.storedName);
  }

  /** Kubernetes namespace of the service: empty for multi-zone services and on Universal. */
  static namespace(): HostnameTemplate {
    return new HostnameTemplate(hostnameTemplateParts.namespace);
  }

  /** Mesh of the service. */
  static mesh(): HostnameTemplate {
    return new HostnameTemplate(hostnameTemplateParts.mesh);
  }

  /** Zone of the service; for a multi-zone service that of the client, so that each zone has a hostname of its own. */
  static zone(): HostnameTemplate {
    return new HostnameTemplate(hostnameTemplateParts.zone);
  }

  /** Value of one of the service's labels. A service without it gets no hostname. */
  static label(key: string): HostnameTemplate {
    return new HostnameTemplate(labelPart(key));
  }

  /** Text as it is: `redis`, `mesh.local`. */
  static text(text: string): HostnameTemplate {
    return new HostnameTemplate(textPart(text));
  }

  /** A template written by hand. */
  static raw(template: string): HostnameTemplate {
    return new HostnameTemplate(template);
  }

  private constructor(private readonly template: string) {}

  /** Goes on after a dot: a new part of the domain. */
  dot(next: HostnameTemplate): HostnameTemplate {
    return new HostnameTemplate(`${this.template}.${next.template}`);
  }

  /** Goes on with text after a dot. */
  dotText(text: string): HostnameTemplate {
    return this.dot(HostnameTemplate.text(text));
  }

  /** Goes on after a dash, in the same part of the domain. */
  dash(next: HostnameTemplate): HostnameTemplate {
    return new HostnameTemplate(`${this.template}-${next.template}`);
  }

  /** Goes on with text after a dash. */
  dashText(text: string): HostnameTemplate {
    return this.dash(HostnameTemplate.text(text));
  }

  /** The text of the Go template. */
  toString(): string {
    return this.template;
  }
}
