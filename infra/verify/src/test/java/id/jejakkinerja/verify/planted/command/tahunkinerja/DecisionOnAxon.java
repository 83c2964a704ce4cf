package id.jejakkinerja.verify.planted.command.tahunkinerja;

import org.axonframework.modelling.command.AggregateLifecycle;

final class DecisionOnAxon {
    private DecisionOnAxon() {}

    static void decide(String command) {
        AggregateLifecycle.apply(command);
    }
}
