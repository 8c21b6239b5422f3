package vn.kiemdiem.operation;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.Locale;

/** A figure that is told once for each value of a label. */
final class LabelledGauge {

    private final GaugeSnapshot.Builder gauge;
    private final String label;

    LabelledGauge(String name, String help, String label) {
        this.gauge = GaugeSnapshot.builder().name(name).help(help);
        this.label = label;
    }

    void add(String labelled, long value) {
        gauge.dataPoint(GaugeDataPointSnapshot.builder()
                .labels(Labels.of(label, labelled.toLowerCase(Locale.ROOT)))
                .value(value)
                .build());
    }

    GaugeSnapshot snapshot() {
        return gauge.build();
    }

    /** A figure without a label. */
    static GaugeSnapshot of(String name, String help, long value) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(GaugeDataPointSnapshot.builder().value(value).build())
                .build();
    }
}
