package id.jejakkinerja.verify.planted.kernel.event;

import java.math.BigDecimal;
import java.util.List;

record RawEvent(List<BigDecimal> pagu) implements DomainEvent {}
