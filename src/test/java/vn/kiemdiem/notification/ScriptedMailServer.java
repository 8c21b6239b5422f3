package vn.kiemdiem.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that answers as it is told, for what a well-behaved one never does. */
final class ScriptedMailServer implements AutoCloseable {

    /** Instead of an answer: the connection stays open and nothing comes. */
    static final String SILENCE = "";

    private static final String END_OF_MAIL = ".";
    private static final Map<String, String> POLITE = Map.of(
            "",
            "220 ready",
            "EHLO",
            "250 ok",
            "MAIL",
            "250 ok",
            "RCPT",
            "250 ok",
            "DATA",
            "354 go",
            END_OF_MAIL,
            "250 taken",
            "RSET",
            "250 ok",
            "NOOP",
            "250 ok",
            "QUIT",
            "221 bye");

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    ScriptedMailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on, commands that begin so are answered so; the empty command is the greeting, the dot ends a mail. */
    void answer(String command, String answer) {
        answers.put(command, answer);
    }

    void answerPolitely() {
        answers.clear();
    }

    long count(String command) {
        return commands.stream().filter(line -> line.startsWith(command)).count();
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                connections.incrementAndGet();
                inBackground(() -> serve(client));
            }
        } catch (SocketException closed) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            boolean open = reply(client, "");
            boolean inMail = false;
            for (String line = lines.readLine(); open && line != null; line = lines.readLine()) {
                if (!inMail || line.equals(END_OF_MAIL)) {
                    commands.add(line);
                    String answer = answerTo(line);
                    open = reply(client, line);
                    inMail = answer.startsWith("354");
                }
            }
        } catch (IOException e) {
            // The client has gone.
            return;
        }
    }

    /** False when the server closes the connection after its answer, as it does with 421. */
    private boolean reply(Socket client, String command) throws IOException {
        String answer = answerTo(command);
        if (!answer.equals(SILENCE)) {
            client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return !answer.startsWith("421");
    }

    private String answerTo(String command) {
        Optional<String> scripted = answers.entrySet().stream()
                .filter(answer -> answer.getKey().isEmpty() ? command.isEmpty() : command.startsWith(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return scripted.orElseGet(() -> POLITE.get(command.isEmpty() ? "" : command.split(" ")[0]));
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }
}
