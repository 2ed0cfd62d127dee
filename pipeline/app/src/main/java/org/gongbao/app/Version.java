package org.gongbao.app;

import org.gongbao.model.Report;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from the jar's manifest, and that of the schema it writes. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "gongbao " + (version == null ? "(unpackaged)" : version),
      "report schema " + Report.SCHEMA_VERSION
    };
  }
}
