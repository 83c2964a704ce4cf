package id.jejakkinerja.verify.planted.command.renstra;

import java.util.UUID;

record DecisionByChance(UUID id) {
    static DecisionByChance decide() {
        return new DecisionByChance(UUID.randomUUID());
    }
}
