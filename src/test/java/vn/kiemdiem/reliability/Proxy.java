package vn.kiemdiem.reliability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Assumptions;
import org.springframework.test.util.TestSocketUtils;
import vn.kiemdiem.nodes.Pause;

/**
 * A real nginx with {@code docker/nginx/kiem-diem.conf}, in which only addresses and paths are this machine's, and with
 * a certificate made as {@code docker/README.md} says.
 */
final class Proxy implements AutoCloseable {

    private static final Path SETTINGS = Path.of("docker/nginx/kiem-diem.conf");
    private static final Duration STARTUP = Duration.ofSeconds(20);
    private static final String HTTP2 = "    http2 on;\n";

    private final Path folder;
    private final int port = TestSocketUtils.findAvailableTcpPort();
    private final int plainPort = TestSocketUtils.findAvailableTcpPort();
    private final Process process;

    private Proxy(Path folder, List<Node> nodes) throws IOException, InterruptedException {
        this.folder = folder;
        Path tls = Files.createDirectories(folder.resolve("tls"));
        run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:3072",
                "-nodes",
                "-days",
                "365",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                tls.resolve("key.pem").toString(),
                "-out",
                tls.resolve("certificate.pem").toString());
        Files.writeString(folder.resolve("kiem-diem.conf"), settings(nodes));
        Files.writeString(folder.resolve("nginx.conf"), frame());
        process = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", "nginx.conf", "-e", "nginx.log")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
    }

    /** Starts nginx in front of the nodes, which need not run; a machine without nginx skips the test. */
    static Proxy before(Path folder, List<Node> nodes) {
        for (String program : List.of("nginx", "openssl")) {
            Assumptions.assumeTrue(
                    isThere(program), "SKIPPED: a proxy needs Debian's packages nginx-light and openssl");
        }
        try {
            Proxy proxy = new Proxy(Files.createDirectories(folder), nodes);
            Http http = new Http(proxy.plainPort);
            Pause.until(
                    "nginx answers, see " + folder.resolve("nginx.log"),
                    STARTUP,
                    () -> http.get("/proxy-is-alive", null).status() == 204);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where people come in. */
    String address() {
        return "https://localhost:" + port;
    }

    /** Where those come in who type no «https». */
    int plainPort() {
        return plainPort;
    }

    /** Trusts this proxy's certificate and no other. */
    SSLContext trust() {
        try (InputStream certificate = Files.newInputStream(folder.resolve("tls/certificate.pem"))) {
            KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            known.setCertificateEntry(
                    "proxy", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    private String settings(List<Node> nodes) throws IOException, InterruptedException {
        String settings = Files.readString(SETTINGS);
        for (Node node : nodes) {
            settings = settings.replace(node.name() + ":8080", "127.0.0.1:" + node.port());
        }
        // Versions before 1.25 cannot switch it on so.
        return (isBefore125() ? replaced(settings, Map.of(HTTP2, "")) : settings)
                .transform(text -> replaced(
                        text,
                        Map.of(
                                "listen 80 ", "listen 127.0.0.1:" + plainPort + " ",
                                "listen 443 ", "listen 127.0.0.1:" + port + " ",
                                "/etc/nginx/tls/", folder.resolve("tls") + "/",
                                "/usr/share/nginx/html",
                                        Path.of("docker/nginx").toAbsolutePath().toString())));
    }

    /** What stands around the file in the image. */
    private String frame() {
        String user = "root".equals(System.getProperty("user.name")) ? "user root;\n" : "";
        return user + """
                daemon off;
                pid nginx.pid;
                events { worker_connections 512; }
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxied;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    include kiem-diem.conf;
                }
                """;
    }

    private static boolean isBefore125() throws IOException, InterruptedException {
        Matcher version = Pattern.compile("nginx/(\\d+)\\.(\\d+)").matcher(run("nginx", "-v"));
        return version.find() && Integer.parseInt(version.group(1)) == 1 && Integer.parseInt(version.group(2)) < 25;
    }

    private static String replaced(String text, Map<String, String> replacements) {
        String all = text;
        for (Map.Entry<String, String> one : replacements.entrySet()) {
            if (!all.contains(one.getKey())) {
                throw new IllegalStateException(SETTINGS + " has no «" + one.getKey() + "»");
            }
            all = all.replace(one.getKey(), one.getValue());
        }
        return all;
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes());
        if (!program.waitFor(1, TimeUnit.MINUTES) || program.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said;
    }
}
