package id.jejakkinerja.verify.planted.command.tahunkinerja;

import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

final class BudgetAggregate {
    private BudgetAggregate() {}

    static void handle(String command) {
        AggregateLifecycle.apply(command);
    }

    record Handle(@TargetAggregateIdentifier String stream) {}
}
