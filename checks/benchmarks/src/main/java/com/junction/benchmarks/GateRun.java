package com.junction.benchmarks;

import com.junction.contract.coverage.Threshold;
import com.junction.contract.document.Contract;
import com.junction.contract.gate.Gate;
import com.junction.contract.gate.GateSettings;
import com.junction.contract.gate.MavenSettings;
import com.junction.contract.gate.Progress;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.Planner;
import com.junction.contract.prism.Prism;
import com.junction.contract.replay.Replayer;
import com.junction.contract.replay.limit.AnswerLimits;
import com.junction.contract.report.Run;
import com.junction.contract.report.Shard;
import com.junction.contract.server.Target;
import com.junction.document.ReadingOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Compares the gate with a bare load generator: {@code GateRun DOCUMENT}. It prints the number of cases, the cases that
 * the gate replays in a second, and the same requests that a bare client sends in a second without planning, capturing
 * or judging. Both run with the same number of threads and a newly started Prism.
 */
public final class GateRun {
    private final Plan plan;
    private final GateSettings settings;

    private GateRun(Path document) {
        PlanSettings planning = new MavenSettings().planning();
        this.plan = Planner.plan(Contract.read(document), planning);
        this.settings = new GateSettings(
                document,
                ReadingOptions.OFFLINE,
                planning,
                new MavenSettings().prism(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Threshold.of(0),
                Optional.empty(),
                AnswerLimits.DEFAULT,
                Optional.empty(),
                false,
                Shard.WHOLE,
                GateSettings.DEFAULT_WORKERS);
    }

    /** Runs the comparison. */
    public static void main(String[] arguments) throws Exception {
        GateRun run = new GateRun(Path.of(arguments[0]));
        Run gate = new Gate(run.settings, Progress.SILENT).run();
        double judged = gate.results().size() * 1e3 / gate.replay().toMillis();
        double answered = run.load(run.requests());
        System.out.printf(Locale.ROOT, "%n%d %.1f %.1f%n", gate.results().size(), judged, answered);
        // Otherwise OkHttp's threads would keep the process alive for a minute.
        System.exit(0);
    }

    private Target prism() {
        return Prism.start(settings.prism(), plan.servedFor(plan.cases()));
    }

    /** Returns the requests that the gate sends. */
    private List<Request> requests() {
        try (Captured target = new Captured(prism())) {
            Replayer replayer = Replayer.onTheWire(target, settings.limits());
            for (Case each : plan.cases()) {
                replayer.replay(each, exchange -> exchange);
            }
            return List.copyOf(target.requests);
        }
    }

    private double load(List<Request> requests) throws Exception {
        OkHttpClient http = new OkHttpClient.Builder().followRedirects(false).build();
        ExecutorService executor = Executors.newFixedThreadPool(settings.workers());
        try (Target target = prism()) {
            HttpUrl url = HttpUrl.get(target.url());
            List<Request> here = requests.stream()
                    .map(request -> request.newBuilder()
                            .url(request.url().newBuilder().port(url.port()).build())
                            .build())
                    .toList();
            List<Future<?>> pending = new ArrayList<>();
            long start = System.nanoTime();
            here.forEach(request -> pending.add(executor.submit(() -> {
                try (Response response = http.newCall(request).execute()) {
                    return response.body().bytes();
                }
            })));
            for (Future<?> each : pending) {
                each.get();
            }
            return here.size() * 1e9 / (System.nanoTime() - start);
        } finally {
            executor.shutdown();
        }
    }

    private record Captured(Target target, ConcurrentLinkedQueue<Request> requests) implements Target {
        Captured(Target target) {
            this(target, new ConcurrentLinkedQueue<>());
        }

        @Override
        public List<Interceptor> interceptors() {
            return List.of(chain -> {
                requests.add(chain.request());
                return chain.proceed(chain.request());
            });
        }

        @Override
        public String url() {
            return target.url();
        }

        @Override
        public String description() {
            return target.description();
        }

        @Override
        public boolean isAlive() {
            return target.isAlive();
        }

        @Override
        public void restart() {
            target.restart();
        }

        @Override
        public String log() {
            return target.log();
        }

        @Override
        public void close() {
            target.close();
        }
    }
}
