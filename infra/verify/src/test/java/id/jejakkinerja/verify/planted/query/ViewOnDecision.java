package id.jejakkinerja.verify.planted.query;

import id.jejakkinerja.verify.planted.command.tahunkinerja.PureDecision;

record ViewOnDecision(PureDecision decision) {}
