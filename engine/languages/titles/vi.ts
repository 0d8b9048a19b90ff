import { each, type Language } from '../language';

const ofNation = 'lien_bang hoa_ky quoc_hoi quoc_hoi_lien_bang quoc_hoi_hoa_ky lien_bang_hoa_ky';
/** "the", of several, and "two". */
const several = 'cac nhung hai';
const ofState = 'tieu_bang bang tieu_bang_washington tieu_bang_wa';

/** Titles in Vietnamese. */
export const viTitles: Language = {
  titles: {
    senator: 'thuong_nghi_si tns chu_tich_thuong_vien',
    usSenator: each('thuong_nghi_si tns', ofNation),
    stateSenator: each('thuong_nghi_si tns', ofState),
    representative: 'dan_bieu ha_nghi_si',
    speaker: 'chu_tich_ha_vien',
    usRepresentative: each('dan_bieu ha_nghi_si db dbqh', ofNation),
    stateRepresentative: each('dan_bieu ha_nghi_si db', ofState),
    lawmaker: 'nha_lap_phap nghi_si lanh_dao_da_so lanh_dao_thieu_so lanh_tu_da_so lanh_tu_thieu_so',
    usLawmaker: 'nghi_si_quoc_hoi nghi_si_lien_bang',
    governor: 'thong_doc thong_doc_tieu_bang',
    lieutenantGovernor: 'pho_thong_doc pho_thong_doc_tieu_bang',
    attorneyGeneral: `tong_chuong_ly tong_bien_ly bo_truong_tu_phap ${each('tong_chuong_ly tong_bien_ly bo_truong_tu_phap chuong_ly', 'tieu_bang')}`,
    secretaryOfState: 'tong_thu_ky_tieu_bang bo_truong_hanh_chanh tong_truong_hanh_chanh_tieu_bang',
    treasurer: 'thu_quy_tieu_bang bo_truong_ngan_kho_tieu_bang',
    auditor: 'kiem_toan_vien_tieu_bang tong_kiem_toan_tieu_bang kiem_toan_tieu_bang',
    insuranceCommissioner: 'uy_vien_bao_hiem uy_vien_bao_hiem_tieu_bang tong_uy_vien_bao_hiem',
    landsCommissioner: 'uy_vien_dat_cong uy_vien_dat_cong_tieu_bang uy_vien_cong_dien',
    superintendent: 'tong_giam_doc_hoc_chanh_tieu_bang giam_doc_hoc_chanh_tieu_bang',
    usPresident: 'tong_thong',
    vicePresident: 'pho_tong_thong',
    mayor: 'thi_truong',
    councilPresident: 'chu_tich_hoi_dong_thanh_pho chu_tich_hoi_dong',
    councilMember: `nghi_vien uy_vien_hoi_dong ${each('nghi_vien uy_vien uy_vien_hoi_dong thanh_vien_hoi_dong nghi_vien_hoi_dong', 'thanh_pho')}`,
    countyCommissioner:
      'uy_vien_quan uy_vien_quan_hat uy_vien_hoi_dong_quan uy_vien_hoi_dong_quan_hat giam_sat_vien_quan',
    democrat: 'dang_vien_dan_chu dan_chu',
    republican: 'dang_vien_cong_hoa cong_hoa',
    neutral: 'ba ong co chi anh',
    stranger:
      'chu_tiem chu_quan chu_nha_hang chu_cua_hang chu_doanh_nghiep tho_moc tho_nail y_ta ky_su nong_dan cong_nhan tai_xe huan_luyen_vien dien_vien ca_si giao_su thay co_giao thay_giao bac_si luat_su',
  },
  titlesOfSeveral: {
    senator: each(several, 'thuong_nghi_si tns'),
    usSenator: each(several, each('thuong_nghi_si tns', ofNation)),
    representative: each(several, 'dan_bieu ha_nghi_si'),
    usRepresentative: each(several, each('dan_bieu ha_nghi_si', ofNation)),
    lawmaker: each(several, 'nghi_si nha_lap_phap'),
  },
  besideTitles: {
    past: 'cuu',
    links: 'cua',
    staff: 'thu_ky phu_ta tro_ly phat_ngon_vien tai_xe vo chong',
  },
};
