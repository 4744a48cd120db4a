#include "layers/gdal_call.hpp"

#include <cpl_error.h>
#include <ogrsf_frmts.h>

namespace dateline {
namespace {

void CPL_STDCALL keep_failure(CPLErr severity, CPLErrorNum, const char* message) {
    if (severity == CE_Failure || severity == CE_Fatal)
        static_cast<GdalCalls*>(CPLGetErrorHandlerUserData())->note_failure(message);
}

}  // namespace

GdalCalls::GdalCalls() {
    if (GDALGetDriverCount() == 0) GDALAllRegister();
    CPLPushErrorHandlerEx(keep_failure, this);
}

GdalCalls::~GdalCalls() {
    CPLPopErrorHandler();
}

}  // namespace dateline
