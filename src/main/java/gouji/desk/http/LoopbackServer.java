package gouji.desk.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gouji.message.Language;
import gouji.message.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Serves the page on 127.0.0.1 alone. Every answer forbids the browser to run or load anything that is not of this page. */
public final class LoopbackServer implements AutoCloseable {
    /** The longest content of one request. */
    private static final int MOST_BYTES = 100 << 20;

    private static final Messages MESSAGES = Messages.of("desk");
    private static final int THREADS = 64;
    /** Contents that may come in at once: each may be long, and may never come to its end. */
    private static final int BODIES = 4;

    private static final int WAITING = 64;
    private static final int SECONDS = 120;

    private static final Map<String, String> EVERY = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "page");
        thread.setDaemon(true);
        return thread;
    });
    private final Semaphore bodies = new Semaphore(BODIES);
    private final Admission admission;
    private final Handler desk;
    private final Language language;
    private final Consumer<Throwable> failures;

    private LoopbackServer(HttpServer server, Handler desk, Language language, Consumer<Throwable> failures) {
        this.server = server;
        this.desk = desk;
        this.language = language;
        this.failures = failures;
        this.admission = new Admission(server.getAddress().getPort());
    }

    /**
     * Begins to serve.
     *
     * @param port the port, or 0 for any that is free
     * @param failures told of errors of the program, which end as the answer to the one request
     * @throws IOException when the port is taken
     */
    public static LoopbackServer open(int port, Handler desk, Language language, Consumer<Throwable> failures)
            throws IOException {
        // without it a thousand small answers wait forty milliseconds each for the one before
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // a request that does not come to its end gives its thread back
        System.setProperty("sun.net.httpserver.maxReqTime", Integer.toString(SECONDS));
        System.setProperty("sun.net.httpserver.maxRspTime", Integer.toString(SECONDS));
        // what is refused is not read to its end
        System.setProperty("sun.net.httpserver.drainAmount", "0");
        HttpServer http = HttpServer.create(
                new InetSocketAddress(InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1}), port), WAITING);
        LoopbackServer page = new LoopbackServer(http, desk, language, failures);
        http.setExecutor(page.threads);
        http.createContext("/", page::handle);
        http.start();
        return page;
    }

    /** The address to open, which lets in whoever has it. */
    public String address() {
        return admission.address();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream content = exchange.getRequestBody()) {
            send(exchange, answer(exchange, content));
        } catch (RuntimeException | StackOverflowError e) {
            failures.accept(e);
        }
    }

    private Answer answer(HttpExchange exchange, InputStream content) throws IOException {
        Admission.Headers headers = name -> {
            List<String> values = exchange.getRequestHeaders().get(name);
            return values == null ? List.of() : List.copyOf(values);
        };
        Optional<Integer> objection = admission.objection(exchange.getRequestMethod(), headers);
        if (objection.isPresent()) {
            return refused(objection.get());
        }
        Optional<AskedPath> asked = AskedPath.of(exchange.getRequestURI().toString());
        if (asked.isEmpty()) {
            return refused(404);
        }
        boolean change = exchange.getRequestMethod().equals("POST");
        Optional<String> token = Optional.ofNullable(asked.get().query().get(Admission.TOKEN));
        if (!change && token.filter(admission::opens).isPresent()) {
            return Answer.see(asked.get().without(Admission.TOKEN), Map.of("Set-Cookie", admission.cookie()));
        }
        return admission.isKnown(headers) ? allowed(content, asked.get(), change, headers) : refused(401);
    }

    private Answer allowed(InputStream content, AskedPath asked, boolean change, Admission.Headers headers)
            throws IOException {
        if (!change) {
            return asked(new Request(false, asked.path(), asked.query(), new byte[0]));
        }
        if (isTooLong(headers)) {
            return refused(413);
        }
        if (!bodies.tryAcquire()) {
            return refused(503);
        }
        try {
            byte[] body = content.readNBytes(MOST_BYTES + 1);
            return body.length > MOST_BYTES
                    ? refused(413)
                    : asked(new Request(true, asked.path(), asked.query(), body));
        } finally {
            bodies.release();
        }
    }

    private Answer asked(Request request) {
        try {
            return desk.answer(request);
        } catch (IOException e) {
            return Answer.refusal(409, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            failures.accept(e);
            return refused(500);
        }
    }

    /** Nobody sends more than is allowed; how long it is has to be told beforehand. */
    private static boolean isTooLong(Admission.Headers headers) {
        List<String> length = headers.all("Content-Length");
        return length.size() != 1 || !length.get(0).matches("\\d{1,12}") || Long.parseLong(length.get(0)) > MOST_BYTES;
    }

    private Answer refused(int status) {
        return Answer.refusal(status, MESSAGES.get(language, "http." + status));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        EVERY.forEach(exchange.getResponseHeaders()::set);
        // what is refused is left unread, so that its connection is cut; the browser must use none of them again
        exchange.getResponseHeaders().set("Connection", "close");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        boolean empty = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
        if (!empty) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer.body());
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
