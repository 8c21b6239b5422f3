package vn.kiemdiem.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A mail server that counts what it took by Message-ID and can be made to fail in each of the ways that servers fail. */
final class MailSink implements AutoCloseable {

    private static final String MESSAGE_ID = "message-id:";

    /** What the server does with those who connect. */
    enum Mood {
        /** Takes every mail. */
        WELL,
        /** Closes each connection at once. */
        REFUSING,
        /** Accepts connections and never says a word. */
        SILENT,
        /** Breaks the connection in the middle of each mail. */
        BREAKING_IN_MAIL,
        /** Takes each mail, and breaks the connection instead of saying so. */
        BREAKING_BEFORE_ANSWER
    }

    private final ServerSocket door;
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final Map<String, Integer> confirmed = new ConcurrentHashMap<>();
    private volatile Mood mood = Mood.WELL;

    MailSink() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        background(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on, also for those who are connected. */
    void be(Mood mood) {
        this.mood = mood;
        guests.forEach(MailSink::shut);
    }

    /** How often each mail came in whole, by its Message-ID. */
    Map<String, Integer> taken() {
        return Map.copyOf(taken);
    }

    /** How often each mail was confirmed, by its Message-ID. */
    Map<String, Integer> confirmed() {
        return Map.copyOf(confirmed);
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                if (mood == Mood.REFUSING) {
                    shut(guest);
                } else {
                    guests.add(guest);
                    background(() -> serve(guest));
                }
            } catch (IOException e) {
                // Closed, or a guest who was gone before it was met.
            }
        }
    }

    private void serve(Socket guest) {
        try (guest) {
            talk(guest);
        } catch (IOException e) {
            // The guest, or this test, has ended the talk.
        } finally {
            guests.remove(guest);
        }
    }

    private void talk(Socket guest) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = guest.getOutputStream();
        if (mood == Mood.SILENT) {
            in.readLine();
            return;
        }
        say(out, "220 mail.example ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
            switch (command) {
                case "EHLO", "HELO" -> say(out, "250 mail.example");
                case "DATA" -> {
                    say(out, "354 go on");
                    if (!take(in, out)) {
                        return;
                    }
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 OK");
            }
        }
    }

    /** False where the connection is broken on purpose. */
    private boolean take(BufferedReader in, OutputStream out) throws IOException {
        String id = null;
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null || mood == Mood.BREAKING_IN_MAIL) {
                return false;
            }
            id = id == null ? idIn(line) : id;
        }
        taken.merge(String.valueOf(id), 1, Integer::sum);
        if (mood == Mood.BREAKING_BEFORE_ANSWER) {
            return false;
        }
        confirmed.merge(String.valueOf(id), 1, Integer::sum);
        say(out, "250 taken");
        return true;
    }

    private static @Nullable String idIn(String line) {
        return line.toLowerCase().startsWith(MESSAGE_ID)
                ? line.substring(MESSAGE_ID.length()).strip().replaceAll("[<>]", "")
                : null;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void shut(Socket guest) {
        try {
            guest.close();
        } catch (IOException e) {
            // It is gone, which is what was wanted.
        }
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work, "mail-sink");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        guests.forEach(MailSink::shut);
    }
}
