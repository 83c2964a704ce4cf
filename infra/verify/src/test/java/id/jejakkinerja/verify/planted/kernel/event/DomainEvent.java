package id.jejakkinerja.verify.planted.kernel.event;

interface DomainEvent {}
