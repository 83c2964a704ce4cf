package id.jejakkinerja.verify.planted.kernel.command;

import java.time.Year;

record TypedCommand(Year tahun, String alasan) implements Command {}
