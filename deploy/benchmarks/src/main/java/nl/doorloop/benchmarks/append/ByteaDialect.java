package nl.doorloop.benchmarks.append;

import java.sql.Types;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;

/**
 * Keeps what Axon marks as large objects in {@code bytea} columns, as its users do who tuned it.
 */
public final class ByteaDialect extends PostgreSQLDialect {
  @Override
  protected String columnType(int sqlTypeCode) {
    return sqlTypeCode == Types.BLOB ? "bytea" : super.columnType(sqlTypeCode);
  }

  @Override
  public void contributeTypes(TypeContributions contributions, ServiceRegistry services) {
    super.contributeTypes(contributions, services);
    contributions
        .getTypeConfiguration()
        .getJdbcTypeRegistry()
        .addDescriptor(Types.BLOB, VarbinaryJdbcType.INSTANCE);
  }
}
