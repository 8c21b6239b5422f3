package vn.kiemdiem.organization;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.database.TestDatabase;

/** A test that imports into an empty organization and really commits, so that deferred constraints are checked. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJdbcTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import({TestDatabase.class, Organization.class, OrganizationImport.class, ImportWriter.class})
@MockitoBean(types = AuditTrail.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Sql(statements = "truncate staff_account, subject, unit cascade")
@interface ImportTest {}
