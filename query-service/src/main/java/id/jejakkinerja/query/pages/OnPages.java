package id.jejakkinerja.query.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** Adds to the model of every page, whoever has it, and of the pages of errors; not to a command's, which has no model to fill. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ControllerAdvice(
        basePackages = {"id.jejakkinerja.query", "id.jejakkinerja.local"},
        basePackageClasses = BasicErrorController.class)
@interface OnPages {}
