package id.jejakkinerja.verify.planted.kernel.command;

interface Command {}
