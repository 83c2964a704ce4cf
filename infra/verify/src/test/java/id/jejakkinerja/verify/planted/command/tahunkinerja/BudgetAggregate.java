package id.jejakkinerja.verify.planted.command.tahunkinerja;

import org.axonframework.modelling.command.AggregateLifecycle;

final class BudgetAggregate {
    private BudgetAggregate() {}

    static void handle(String command) {
        AggregateLifecycle.apply(command);
    }
}
