package vn.kiemdiem.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.ClassUtils;

/** What runs is no older than what closes the vulnerabilities that docker/README.md lists; the line says which class tells. */
class DependenciesSecurityTest {

    private static final Pattern JAR = Pattern.compile(".*/([a-zA-Z0-9.-]+?)-(\\d[\\d.]*)[^/]*\\.jar.*");

    @ParameterizedTest
    @CsvSource({
        "org.apache.catalina.startup.Tomcat, 10.1.61",
        "org.apache.tomcat.websocket.server.WsFilter, 10.1.61",
        "com.fasterxml.jackson.core.JsonFactory, 2.21.8",
        "com.fasterxml.jackson.databind.ObjectMapper, 2.21.8",
        "ch.qos.logback.core.Appender, 1.5.38",
        "ch.qos.logback.classic.Logger, 1.5.38",
        "org.apache.commons.lang3.StringUtils, 3.20.0",
        "org.postgresql.Driver, 42.7.14",
        "org.apache.ibatis.session.SqlSession, 3.5.19",
        "org.apache.commons.io.IOUtils, 2.21.0",
        "org.camunda.feel.FeelEngine, 1.19.5",
        "org.joda.time.DateTime, 2.14.4",
        "org.apache.commons.codec.binary.Base64, 1.21.0",
        "com.fasterxml.uuid.Generators, 5.1.0",
        "org.springframework.ldap.core.LdapTemplate, 3.3.6",
        "org.yaml.snakeyaml.Yaml, 2.5",
        "org.springframework.core.SpringVersion, 6.2.19",
        "org.springframework.security.crypto.password.PasswordEncoder, 6.5.11",
        "org.springframework.boot.SpringApplication, 3.5.16",
        "org.glassfish.jersey.server.ResourceConfig, 3.1.11",
        "org.apache.commons.compress.archivers.zip.ZipFile, 1.28.0",
        "org.camunda.bpm.engine.ProcessEngine, 7.24.0"
    })
    void libraryIsAtLeast(String type, String floor) {
        Matcher jar = JAR.matcher(ClassUtils.resolveClassName(type, null)
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());

        assertThat(jar.matches()).as(jar.toString()).isTrue();
        assertThat(Arrays.compare(numbers(jar.group(2)), numbers(floor)))
                .as(jar.group(1) + " " + jar.group(2))
                .isNotNegative();
    }

    /** Spin's XML, connectors and script engines would each open doors of their own. */
    @Test
    void whatThePlansDoNotNeedIsNotThere() {
        for (String type : new String[] {
            "org.camunda.spin.impl.xml.dom.format.DomXmlDataFormat",
            "org.camunda.connect.Connectors",
            "org.graalvm.polyglot.Engine",
            "org.openjdk.nashorn.api.scripting.NashornScriptEngine",
            "groovy.lang.GroovyShell",
            "org.python.util.PythonInterpreter",
            "freemarker.template.Configuration"
        }) {
            assertThat(ClassUtils.isPresent(type, null)).as(type).isFalse();
        }
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
